package uk.totalplace.common.agreement;

import java.util.Set;
import uk.totalplace.common.account.Caller;

/** The data sets that are restricted to roles which a caller has not: to that caller they are not there, nor are agreements that cover nothing else. */
public interface HiddenDataSets {
    Set<String> from(Caller caller);
}
