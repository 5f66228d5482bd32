package uk.totalplace.common.agreement;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Objects;

/** An organisation and its part in an agreement; one that gives and receives is in it twice. */
@Embeddable
public class Party {
    /** Which way the data goes. */
    enum Part {
        PROVIDES, RECEIVES
    }

    @Column(name = "organisation_code", nullable = false, length = 40)
    private String organisation;
    @Enumerated(EnumType.STRING)
    @Column(name = "part", nullable = false, length = 20)
    private Part part;

    protected Party() {
    }

    Party(String organisation, Part part) {
        this.organisation = organisation;
        this.part = part;
    }

    String organisation() {
        return organisation;
    }

    boolean does(Part other) {
        return part == other;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Party party && organisation.equals(party.organisation) && part == party.part;
    }

    @Override
    public int hashCode() {
        return Objects.hash(organisation, part);
    }
}
