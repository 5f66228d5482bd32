package uk.totalplace.portal.barriers;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import uk.totalplace.barriers.register.Barriers;
import uk.totalplace.barriers.register.Category;
import uk.totalplace.barriers.register.Level;
import uk.totalplace.barriers.register.RaiseBarrier;
import uk.totalplace.common.theme.Themes;
import uk.totalplace.portal.frame.Choice;
import uk.totalplace.portal.frame.EntryForm;
import uk.totalplace.portal.frame.Typed;

/** The form that raises a barrier. */
@Named
@RequestScoped
public class BarrierPage {
    @Inject
    private Barriers barriers;
    @Inject
    private Themes themes;
    @Inject
    private EntryForm form;
    private final Typed typed = new Typed();
    private final Map<String, Object> chosenThemes = new HashMap<>();

    public Map<String, Object> getTyped() {
        return typed.fields();
    }

    public Map<String, Object> getChosenThemes() {
        return chosenThemes;
    }

    public List<Choice> getThemes() {
        return themes.all().stream().map(theme -> new Choice(theme.code(), theme.title())).toList();
    }

    public Category[] getCategories() {
        return Category.values();
    }

    public Level[] getLevels() {
        return Level.values();
    }

    public String enter() {
        return form.enter("barrier", this::raise, "Barrier raised.", "/barriers/barriers.xhtml");
    }

    private void raise() {
        barriers.raise(new RaiseBarrier(null, typed.text("title"), typed.text("because"), typed.text("weCannot"), typed.text("whichBlocks"),
                typed.choice("category", Category.class), typed.choice("level", Level.class), Choice.chosen(chosenThemes), typed.text("source")));
    }
}
