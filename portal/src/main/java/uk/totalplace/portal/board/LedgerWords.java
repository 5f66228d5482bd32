package uk.totalplace.portal.board;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import uk.totalplace.board.ledger.SavingLink;
import uk.totalplace.board.ledger.Status;
import uk.totalplace.common.account.Role;
import uk.totalplace.common.money.Money;
import uk.totalplace.common.organisation.Organisations;
import uk.totalplace.common.theme.ThemeRow;
import uk.totalplace.common.theme.Themes;
import uk.totalplace.portal.frame.Choice;
import uk.totalplace.portal.frame.DayWords;
import uk.totalplace.portal.frame.Frame;

/** How savings and baselines read on every page that shows some: themes and organisations by name, money in people's words. */
@Named
@RequestScoped
public class LedgerWords {
    @Inject
    private Themes themes;
    @Inject
    private Organisations organisations;
    @Inject
    private Frame frame;
    private Map<String, String> titles;
    private Map<String, String> names;

    @PostConstruct
    void look() {
        titles = themes.all().stream().collect(Collectors.toMap(ThemeRow::code, ThemeRow::title));
        names = organisations.names();
    }

    /** Whether the person enters savings and baselines. */
    public boolean isWriter() {
        return frame.isKeeper() || frame.getCaller().has(Role.LEAD) || frame.getCaller().has(Role.FINANCE);
    }

    public String theme(String code) {
        return titles.getOrDefault(code, code);
    }

    /** Empty for nobody. */
    public String organisation(String code) {
        return code == null ? "" : names.getOrDefault(code, code);
    }

    public String path(String ref) {
        return SavingLink.to(ref);
    }

    public String day(LocalDate day) {
        return DayWords.of(day);
    }

    /** {@code £2.2m}; null for null. */
    public String money(Long pence) {
        return pence == null ? null : Money.ofPence(pence).words();
    }

    /** {@code £2,199,866.00}; null for null. */
    public String exact(Long pence) {
        return pence == null ? null : Money.ofPence(pence).exactWords();
    }

    /** Both ends to the penny. */
    public String exactRange(Long low, Long high) {
        return low == null ? null : low.equals(high) ? exact(low) : exact(low) + "–" + exact(high);
    }

    public String percent(BigDecimal percent) {
        return percent == null ? null : percent.stripTrailingZeros().toPlainString() + "%";
    }

    public String kind(Status status) {
        return switch (status) {
            case REALISED, SUSTAINED -> "good";
            case IDEA, REJECTED, SUPERSEDED, LAPSED -> "quiet";
            case ESTIMATED -> "warn";
            default -> "info";
        };
    }

    public String icon(Status status) {
        return switch (status) {
            case REALISED, SUSTAINED -> "check";
            case REJECTED, SUPERSEDED, LAPSED -> "dash";
            case ESTIMATED -> "clock";
            default -> "ring";
        };
    }

    public List<Choice> getThemes() {
        return themes.all().stream().map(theme -> new Choice(theme.code(), theme.title())).toList();
    }

    public List<Choice> getOrganisations() {
        return organisations.all().stream().map(row -> new Choice(row.code(), row.name())).toList();
    }
}
