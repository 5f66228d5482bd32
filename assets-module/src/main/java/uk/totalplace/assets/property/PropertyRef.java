package uk.totalplace.assets.property;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.Objects;

/** What a property is held by: its owner's code and the owner's own asset code. */
@Embeddable
public class PropertyRef implements Serializable {
    private static final long serialVersionUID = 1L;
    @Column(name = "organisation_code", length = 40)
    private String organisation;
    @Column(name = "asset_code", length = 100)
    private String assetCode;

    protected PropertyRef() {
    }

    public PropertyRef(String organisation, String assetCode) {
        this.organisation = organisation;
        this.assetCode = assetCode;
    }

    public String organisation() {
        return organisation;
    }

    public String assetCode() {
        return assetCode;
    }

    /** What the audit calls it. */
    String subject() {
        return "property:" + organisation + "/" + assetCode;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PropertyRef ref && organisation.equals(ref.organisation) && assetCode.equals(ref.assetCode);
    }

    @Override
    public int hashCode() {
        return Objects.hash(organisation, assetCode);
    }
}
