package uk.totalplace.common.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import uk.totalplace.common.account.Accounts.AccountRow;

/**
 * Whom a sign-in name stands for. Passwords and roles are the server registry's; what the product adds is the
 * organisation, because an account either belongs to one or is of the programme office.
 */
@Entity
@Table(schema = "common", name = "account")
public class Account {
    @Id
    @Column(name = "name", length = 100)
    private String name;
    @Column(name = "display_name", nullable = false, length = 200)
    private String displayName;
    @Column(name = "organisation_code", length = 40)
    private String organisationCode;
    @Version
    @Column(name = "version", nullable = false)
    private int version;

    protected Account() {
    }

    Account(String name, String displayName, String organisationCode) {
        this.name = name;
        this.displayName = displayName;
        this.organisationCode = organisationCode;
    }

    void belongTo(String newDisplayName, String newOrganisationCode) {
        displayName = newDisplayName;
        organisationCode = newOrganisationCode;
    }

    boolean isProgrammeOffice() {
        return organisationCode == null;
    }

    int version() {
        return version;
    }

    String name() {
        return name;
    }

    String displayName() {
        return displayName;
    }

    String organisationCode() {
        return organisationCode;
    }

    AccountRow row() {
        return new AccountRow(name, displayName, organisationCode, version);
    }
}
