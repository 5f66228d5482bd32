package uk.totalplace.common.intake;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import uk.totalplace.common.NotFound;
import uk.totalplace.common.account.Accounts;
import uk.totalplace.common.account.Role;

/** The data sets that can be uploaded: what they are called, which columns they have, and what an organisation has in them already. A restricted one is there only for the roles that it names. */
@Stateless
@RolesAllowed({Role.PARTNER, Role.OFFICER, Role.CASEWORKER})
public class DataSets {
    private static final int MOST_PRESENT = 20_000;

    @Inject
    private ImportRights rights;
    @Inject
    private Intakes intakes;
    @Inject
    private RestrictedDataSets restricted;
    @Inject
    private Accounts accounts;

    /** The data sets that the caller may hand in. */
    public List<DataSetRow> all() {
        return rights.open().map(DataSetRow::of).toList();
    }

    /** The titles of the data sets by their codes, of those that the caller may know of. */
    @RolesAllowed({Role.READER, Role.PARTNER, Role.OFFICER, Role.LEAD, Role.FINANCE, Role.BOARD, Role.SCRUTINY, Role.CASEWORKER, Role.AUDITOR, Role.ADMIN})
    public Map<String, String> titles() {
        Set<String> hidden = restricted.from(accounts.current());
        return intakes.all().stream().filter(intake -> !hidden.contains(intake.dataSet())).collect(Collectors.toMap(Intake::dataSet, Intake::title));
    }

    /** @throws NotFound when there is no such data set, or the caller may not hand it in */
    public DataSetRow of(String code) {
        return all().stream().filter(row -> row.code().equals(code)).findFirst().orElseThrow(() -> new NotFound("data set " + code));
    }

    /** What the filled template says above its headings; empty for most. */
    public Optional<String> presentNote(String dataSet, String organisation) {
        Intake<?> intake = intakes.of(dataSet);
        rights.mustOpen(intake, organisation);
        return intake.restricted() ? Optional.empty() : intake.presentNote(organisation);
    }

    /**
     * What an organisation has in a data set already, in the data set's columns: the filled template.
     *
     * @throws ImportRefusal of a restricted data set, whose records are looked at one by one and for a purpose; and where there are more lines than one answer may hold
     */
    public List<List<String>> present(String dataSet, String organisation) {
        Intake<?> intake = intakes.of(dataSet);
        rights.mustOpen(intake, organisation);
        if (intake.restricted()) {
            throw new ImportRefusal("What is there already is restricted, so it is not given out as a file.");
        }
        List<List<String>> rows = intake.present(organisation, MOST_PRESENT + 1);
        if (rows.size() > MOST_PRESENT) {
            throw new ImportRefusal("There are more than %,d lines already, and a template cut short would lose the rest when it is sent back. Take the empty template, or the list itself as a file.".formatted(MOST_PRESENT));
        }
        return rows;
    }
}
