package uk.totalplace.assets.property;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import uk.totalplace.common.InvalidInput;
import uk.totalplace.common.account.Accounts;
import uk.totalplace.common.organisation.AssignableHoldings;
import uk.totalplace.common.organisation.Held;
import uk.totalplace.common.organisation.Holding;
import uk.totalplace.common.organisation.OrganisationMerged;
import uk.totalplace.common.organisation.Passing;
import uk.totalplace.common.organisation.Picked;

/**
 * The properties of an organisation. They pass to a sole successor under their asset codes; one whose code the successor uses already gets the
 * predecessor's code added in brackets. The place they had before goes on leading to them.
 */
@ApplicationScoped
public class PropertyHoldings implements AssignableHoldings {
    private static final String THINGS = "properties";
    private static final int LONGEST = 100;

    @Inject
    private Properties properties;
    @Inject
    private PropertyPassing passing;
    @Inject
    private Accounts accounts;

    @Override
    public List<Holding> of(String organisation) {
        return List.of(new Holding(THINGS, properties.heldBy(organisation), false, "/assets/properties.xhtml?organisation=" + URLEncoder.encode(organisation, StandardCharsets.UTF_8)));
    }

    @Override
    public String things() {
        return THINGS;
    }

    @Override
    public List<Held> held(String organisation, int most) {
        return passing.held(organisation, most);
    }

    @Override
    public Passing passing(String predecessor, String successor, Picked picked) {
        long clashing = mustFit(predecessor, successor, picked);
        return new Passing(THINGS, passing.count(predecessor, picked), 0,
                clashing == 0 ? null : "The asset code of %,d is used by the successor already; it gets “%s” added.".formatted(clashing, PropertyPassing.added(predecessor)));
    }

    void passOn(@Observes OrganisationMerged merged) {
        merged.soleSuccessor().ifPresent(successor -> assign(merged.predecessor(), successor, merged.on(), Picked.ALL));
    }

    @Override
    public void assign(String predecessor, String successor, LocalDate on, Picked picked) {
        mustFit(predecessor, successor, picked);
        passing.passOn(predecessor, successor, on, accounts.current().name(), picked);
    }

    /** How many get a longer code; refused when one would be too long or be taken as well. */
    private long mustFit(String predecessor, String successor, Picked picked) {
        passing.impossible(predecessor, successor, LONGEST, picked).ifPresent(code -> {
            throw new InvalidInput("predecessors", "The asset code %s is used by both, and cannot become %s%s. Give one of the two another code first.".formatted(code, code, PropertyPassing.added(predecessor)));
        });
        return passing.clashing(predecessor, successor, picked);
    }
}
