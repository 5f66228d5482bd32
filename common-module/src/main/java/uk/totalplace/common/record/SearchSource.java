package uk.totalplace.common.record;

import java.util.List;
import java.util.Optional;

/**
 * The records of one kind, for those who point to them and those who search. Implementations are {@code @ApplicationScoped} beans that
 * call their boundary, whose query gives only what the caller may see: what is not theirs is not found and not counted.
 */
public interface SearchSource {
    /** The lower-case word that begins the refs of these records, such as {@code barrier}. */
    String kind();

    /** What people call one of them, with a capital. */
    String word();

    Optional<RecordLink> find(String code);

    /** The organisation that keeps a record; empty where all who keep records keep it together. */
    default Optional<String> ownerOf(String code) {
        return Optional.empty();
    }

    /** What matches the text, best first, at most so many. */
    List<RecordLink> search(String text, int most);
}
