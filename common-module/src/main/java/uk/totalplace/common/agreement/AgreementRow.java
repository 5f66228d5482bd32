package uk.totalplace.common.agreement;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** An agreement as lists and its own page show it. Organisations and data sets are codes; {@code reviewOn} is the last day it holds, null in a draft that does not say. */
public record AgreementRow(String ref, String title, String purpose, String lawfulBasis, List<String> providers, List<String> recipients, List<String> dataSets, String frequency, String security,
        String retention, String impactAssessment, LocalDate signedOn, String signatories, LocalDate reviewOn, boolean synthetic, int version) {

    /** Without data sets that somebody may not know of. */
    AgreementRow without(Set<String> hidden) {
        return new AgreementRow(ref, title, purpose, lawfulBasis, providers, recipients, dataSets.stream().filter(code -> !hidden.contains(code)).toList(), frequency, security, retention, impactAssessment, signedOn,
                signatories, reviewOn, synthetic, version);
    }

    public Standing standingOn(LocalDate day) {
        if (signedOn == null || day.isBefore(signedOn)) {
            return Standing.DRAFT;
        }
        return day.isAfter(reviewOn) ? Standing.LAPSED : Standing.IN_FORCE;
    }
}
