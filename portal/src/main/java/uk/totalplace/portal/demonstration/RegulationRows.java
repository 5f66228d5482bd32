package uk.totalplace.portal.demonstration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import uk.totalplace.common.organisation.OrganisationKind;
import uk.totalplace.regulation.obligation.Frequency;
import uk.totalplace.regulation.obligation.ObligationRow;
import uk.totalplace.regulation.obligation.Obligations;
import uk.totalplace.regulation.obligation.RegisterObligation;

/** Demonstration obligations. */
@ApplicationScoped
public class RegulationRows {
    @Inject
    private Obligations obligations;

    /** Enters the obligations that are not there yet. */
    public void load(List<Map<String, String>> rows) {
        Set<String> there = obligations.all().stream().map(ObligationRow::code).collect(Collectors.toSet());
        rows.stream().map(Cells::new).filter(row -> !there.contains(row.text("code"))).map(RegulationRows::command).forEach(obligations::register);
    }

    private static RegisterObligation command(Cells row) {
        Set<OrganisationKind> appliesTo = row.list("applies_to").stream().map(OrganisationKind::valueOf).collect(Collectors.toSet());
        return new RegisterObligation(row.text("code"), row.text("title"), row.text("inspectorate"), appliesTo, Frequency.valueOf(row.text("frequency")), row.text("source"),
                row.yes("verified"));
    }
}
