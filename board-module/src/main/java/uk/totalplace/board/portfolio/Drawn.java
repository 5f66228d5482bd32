package uk.totalplace.board.portfolio;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import uk.totalplace.board.portfolio.PortfolioRow.Percentiles;

/**
 * What the last simulations came to, by a digest of everything that goes into one: the same amounts, drawn with the same seed, come out the same, so that a ledger that nobody changed is drawn once and not for each
 * page and each figure. Whoever may see other savings has other amounts, and so another digest.
 */
@ApplicationScoped
public class Drawn {
    private static final int MOST = 32;

    private final Map<String, List<Percentiles>> known = Collections.synchronizedMap(new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, List<Percentiles>> eldest) {
            return size() > MOST;
        }
    });

    /** What is known of it, else what drawing it gives. Two who ask at once may both draw, and get the same. */
    public List<Percentiles> of(String digest, Supplier<List<Percentiles>> draw) {
        List<Percentiles> there = known.get(digest);
        if (there == null) {
            there = draw.get();
            known.put(digest, there);
        }
        return there;
    }
}
