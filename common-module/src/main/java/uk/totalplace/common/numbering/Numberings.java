package uk.totalplace.common.numbering;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;

/** Hands out references within the transaction that uses them up. Open to the boundaries of all registers; nothing outside reaches it. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class Numberings {
    @Inject
    private NumberingRepository repository;

    /**
     * The reference for a new record.
     *
     * @param series what its references begin with, such as BAR
     * @param brought the reference the record comes with, null to have the next one
     * @throws uk.totalplace.common.InvalidInput when what was brought is not of the series
     */
    public String ref(String series, String brought) {
        Numbering numbering = repository.of(series);
        return brought == null ? numbering.next() : numbering.taken(brought);
    }

    /** The references for so many new records, in their order; the series is held once for all of them. */
    public List<String> refs(String series, int number) {
        return number == 0 ? List.of() : Stream.generate(repository.of(series)::next).limit(number).toList();
    }
}
