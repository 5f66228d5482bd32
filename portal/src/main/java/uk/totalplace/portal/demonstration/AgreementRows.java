package uk.totalplace.portal.demonstration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import uk.totalplace.common.agreement.AgreementRow;
import uk.totalplace.common.agreement.Agreements;
import uk.totalplace.common.agreement.WriteAgreement;
import uk.totalplace.common.calendar.UkTime;

/** Demonstration agreements. A row gives the day it is to be reviewed, or how many months from the day it is entered, so that a demonstration does not age. */
@ApplicationScoped
public class AgreementRows {
    @Inject
    private Agreements agreements;

    /** Enters the agreements that are not there yet. */
    public void load(List<Map<String, String>> rows) {
        Set<String> there = agreements.all().stream().map(AgreementRow::title).collect(Collectors.toSet());
        rows.stream().map(Cells::new).filter(row -> !there.contains(row.text("title"))).map(AgreementRows::command).forEach(agreements::enter);
    }

    private static WriteAgreement command(Cells row) {
        LocalDate review = row.day("review_on") == null ? UkTime.today().plusMonths(row.number("review_months").longValueExact()) : row.day("review_on");
        return new WriteAgreement(row.text("title"), row.text("purpose"), row.text("lawful_basis"), row.list("providers"), row.list("recipients"), row.list("data_sets"), row.text("frequency"),
                row.text("security"), row.text("retention"), row.text("impact_assessment"), row.day("signed_on"), row.text("signatories").replace('|', '\n'), review, true, null);
    }
}
