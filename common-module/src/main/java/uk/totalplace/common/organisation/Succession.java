package uk.totalplace.common.organisation;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import uk.totalplace.common.InvalidInput;

/** A share of an ended body's duties passing to one successor on one day. */
@Embeddable
public class Succession {
    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    @Column(name = "successor_code", nullable = false, length = 40)
    private String successor;
    @Column(name = "on_date", nullable = false)
    private LocalDate on;
    @Column(name = "share_percent", nullable = false, precision = 7, scale = 4)
    private BigDecimal sharePercent;
    @Column(name = "source", nullable = false, length = 300)
    private String source;
    @Column(name = "verified", nullable = false)
    private boolean verified;

    protected Succession() {
    }

    static Succession of(SuccessionRow row) {
        if (row.sharePercent().signum() <= 0 || row.sharePercent().compareTo(WHOLE) > 0) {
            throw new InvalidInput("sharePercent", "A share lies above 0 and up to 100 percent, not at " + row.sharePercent().toPlainString() + ".");
        }
        Succession succession = new Succession();
        succession.successor = new OrganisationCode(row.successor()).value();
        succession.on = row.on();
        succession.sharePercent = row.sharePercent();
        succession.source = row.source();
        succession.verified = row.verified();
        return succession;
    }

    static void mustComeToTheWhole(String predecessor, Collection<Succession> heirs) {
        Map<LocalDate, BigDecimal> shares = heirs.stream().collect(Collectors.groupingBy(Succession::on,
                Collectors.reducing(BigDecimal.ZERO, heir -> heir.sharePercent, BigDecimal::add)));
        shares.forEach((day, sum) -> {
            if (sum.compareTo(WHOLE) != 0) {
                throw new InvalidInput("sharePercent", "The shares of the successors of %s on %s come to %s percent, not to 100.".formatted(predecessor, day, sum.toPlainString()));
            }
        });
    }

    SuccessionRow row() {
        return new SuccessionRow(successor, on, sharePercent, source, verified);
    }

    LocalDate on() {
        return on;
    }

    String successor() {
        return successor;
    }
}
