package uk.totalplace.common.agreement;

import java.util.List;

/** An agreement was entered or amended. Who knows the data sets refuses one that does not exist, in the same transaction. */
public record AgreementWritten(String ref, List<String> dataSets) {
}
