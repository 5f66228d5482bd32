package uk.totalplace.common.record;

import java.util.Optional;
import uk.totalplace.common.account.Caller;
import uk.totalplace.common.search.Found;
import uk.totalplace.common.search.SearchText;

/**
 * The records of one kind, for those who point to them and those who search. Implementations are {@code @ApplicationScoped} beans that
 * call their boundary, whose query gives only what the caller may see: what is not theirs is not found and not counted. Every role
 * may ask; to one that may open none of these records nothing is found.
 */
public interface SearchSource {
    /** The lower-case word that begins the refs of these records, such as {@code barrier}. */
    String kind();

    /** What people call one of them, with a capital. */
    String word();

    /** Several of them, with a capital. */
    default String words() {
        return word() + "s";
    }

    Optional<RecordLink> find(String code);

    /** Whether somebody who may see a record also keeps it, and so may add to it. Unless the register knows better, the programme office keeps all of it. */
    default boolean isKeptBy(String code, Caller caller) {
        return caller.isOfficer();
    }

    /** What matches the text, best first: at most so many, after the first so many. */
    Found<RecordLink> search(SearchText text, int first, int most);
}
