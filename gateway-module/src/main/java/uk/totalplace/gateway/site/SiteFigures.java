package uk.totalplace.gateway.site;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import uk.totalplace.common.calendar.UkTime;
import uk.totalplace.common.figure.Figure;
import uk.totalplace.common.figure.FigureKind;
import uk.totalplace.common.figure.FigureSource;
import uk.totalplace.common.figure.FigureState;
import uk.totalplace.common.figure.FigureTitle;
import uk.totalplace.common.figure.Input;
import uk.totalplace.common.scorecard.Measure;
import uk.totalplace.common.scorecard.ScorecardSource;

/** How many sites there are, down to each. */
@ApplicationScoped
public class SiteFigures implements FigureSource, ScorecardSource {
    private static final String OPEN = "gateway.sites.open";
    private static final String LABEL = "Places and channels where people reach services";

    @Inject
    private Sites sites;

    @Override
    public List<Figure> headlines() {
        return List.of(open());
    }

    @Override
    public List<FigureTitle> titles() {
        return List.of(new FigureTitle(OPEN, LABEL));
    }

    @Override
    public Optional<Figure> explain(String key) {
        return key.equals(OPEN) ? Optional.of(open()) : Optional.empty();
    }

    @Override
    public List<Measure> measures(String theme) {
        return theme.equals("gateway") ? List.of(new Measure(OPEN, open())) : List.of();
    }

    private Figure open() {
        List<SiteRow> all = sites.all();
        List<Input> inputs = all.stream().map(site -> Input.row("Register of access sites", null, null, site.name() + ", " + site.kind().word().toLowerCase(Locale.ROOT), "/gateway/sites.xhtml")).toList();
        return new Figure(OPEN, LABEL, "sites", FigureState.VALUE, null, null, null, BigDecimal.valueOf(all.size()),
                UkTime.today(), null, FigureKind.ACTUAL, null, "The number of sites in the register that you may see.", null, inputs, "Gateway theme lead",
                all.stream().anyMatch(SiteRow::synthetic));
    }
}
