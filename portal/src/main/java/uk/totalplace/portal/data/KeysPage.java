package uk.totalplace.portal.data;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import uk.totalplace.common.Refusal;
import uk.totalplace.common.account.Accounts;
import uk.totalplace.common.calendar.UkTime;
import uk.totalplace.common.cipher.KeyRotations;
import uk.totalplace.common.cipher.KeyUse;
import uk.totalplace.common.cipher.RotationRow;
import uk.totalplace.common.theme.ThemeRow;
import uk.totalplace.common.theme.Themes;
import uk.totalplace.portal.frame.Messages;
import uk.totalplace.portal.frame.Plural;

/** The keys of restricted data for IT: which are in use, and the change to the newest. The keys themselves are nowhere to be seen. */
@Named
@RequestScoped
public class KeysPage {
    @Inject
    private KeyRotations rotations;
    @Inject
    private Themes themes;
    @Inject
    private Accounts accounts;
    @Inject
    private Messages messages;
    @Inject
    private HttpServletRequest request;
    private final List<ModuleKeys> modules = new ArrayList<>();

    /** A module's keys and the last change of them, which is null before the first. */
    public record ModuleKeys(String module, String title, List<KeyUse> keys, RotationRow rotation) {

        public long left() {
            return keys.stream().filter(key -> key.standing() != KeyUse.Standing.WRITES).mapToLong(KeyUse::rows).sum();
        }

        public boolean isChanging() {
            return rotation != null && rotation.isUnderWay();
        }
    }

    @PostConstruct
    void look() {
        Map<String, String> titles = themes.all().stream().collect(Collectors.toMap(ThemeRow::code, ThemeRow::title));
        Map<String, List<KeyUse>> byModule = rotations.keys().stream().collect(Collectors.groupingBy(KeyUse::module, LinkedHashMap::new, Collectors.toList()));
        byModule.forEach((module, keys) -> modules.add(new ModuleKeys(module, titles.getOrDefault(module, module), keys, rotations.lastOf(module).orElse(null))));
    }

    public List<ModuleKeys> getModules() {
        return modules;
    }

    public boolean isUnderWay() {
        return modules.stream().anyMatch(ModuleKeys::isChanging);
    }

    public String state(ModuleKeys of) {
        if (of.isChanging()) {
            return "%s carried over, %s to go. It goes on by itself, also after a restart.".formatted(Plural.of(of.rotation().done(), "row"), RunWords.number(of.left()));
        }
        if (of.left() > 0) {
            return "%s on another key than the newest.".formatted(of.left() == 1 ? "1 row is" : RunWords.number(of.left()) + " rows are");
        }
        return "Everything is on the newest key.";
    }

    public String last(ModuleKeys of) {
        return of.rotation() == null ? "The keys have not been changed yet." : "%s asked for the last change on %s%s.".formatted(accounts.displayName(of.rotation().startedBy()), UkTime.words(of.rotation().startedAt()),
                of.isChanging() ? "" : ", and it ended on " + UkTime.words(of.rotation().endedAt()) + " with " + Plural.of(of.rotation().done(), "row") + left(of.rotation()));
    }

    private static String left(RotationRow last) {
        return last.left() == 0 ? "" : "; %s could not be read, because its key is missing or it is damaged, and stayed as it was: %s".formatted(Plural.of(last.left(), "row"), last.leftNamed());
    }

    public String word(KeyUse key) {
        return switch (key.standing()) {
            case WRITES -> "Writes";
            case READS -> key.rows() == 0 ? "Not in use" : "In use";
            case MISSING -> "Missing";
        };
    }

    public String kind(KeyUse key) {
        return switch (key.standing()) {
            case WRITES -> "good";
            case READS -> key.rows() == 0 ? "quiet" : "warn";
            case MISSING -> "bad";
        };
    }

    public String icon(KeyUse key) {
        return switch (key.standing()) {
            case WRITES -> "check";
            case READS -> key.rows() == 0 ? "dash" : "warn";
            case MISSING -> "stop";
        };
    }

    public String start() {
        try {
            rotations.start(request.getParameter("module"));
            messages.tell("The change of keys has begun.");
        } catch (Refusal refusal) {
            messages.refuse(null, refusal.getMessage());
        }
        return "/data/keys.xhtml?faces-redirect=true";
    }
}
