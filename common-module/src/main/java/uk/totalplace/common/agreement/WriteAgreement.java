package uk.totalplace.common.agreement;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * What an agreement says. Parties are organisation codes, data sets their codes, signatories one a line; {@code signedOn} is null for a draft,
 * {@code reviewOn} the last day it holds unless it is renewed. {@code version} is the one that was read, null for a new agreement.
 */
public record WriteAgreement(String title, String purpose, String lawfulBasis, List<String> providers, List<String> recipients, List<String> dataSets, String frequency, String security,
        String retention, String impactAssessment, LocalDate signedOn, String signatories, LocalDate reviewOn, boolean synthetic, Integer version) {

    public WriteAgreement {
        providers = providers == null ? List.of() : providers;
        recipients = recipients == null ? List.of() : recipients;
        dataSets = dataSets == null ? List.of() : dataSets;
    }

    /** The same over more data sets. */
    WriteAgreement and(List<String> more) {
        return new WriteAgreement(title, purpose, lawfulBasis, providers, recipients, Stream.concat(dataSets.stream(), more.stream()).distinct().toList(), frequency, security, retention, impactAssessment, signedOn,
                signatories, reviewOn, synthetic, version);
    }
}
