package uk.totalplace.portal.margate;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import uk.totalplace.common.NotFound;
import uk.totalplace.common.area.Areas;
import uk.totalplace.common.organisation.Organisations;
import uk.totalplace.margate.placement.PlacementSheet;
import uk.totalplace.margate.placement.Placements;
import uk.totalplace.portal.frame.DayWords;
import uk.totalplace.portal.frame.EntryForm;
import uk.totalplace.portal.frame.Typed;

/** One placement: first the reason is asked for, then the record is shown, once, in the answer to that form. */
@Named
@RequestScoped
public class PlacementPage {
    @Inject
    private Placements placements;
    @Inject
    private Organisations organisations;
    @Inject
    private Areas areas;
    @Inject
    private EntryForm form;
    @Inject
    private HttpServletRequest request;
    private final Typed typed = new Typed();
    private long id;
    private boolean there;
    private PlacementSheet sheet;

    /** A field and its value in words; the value is null where it is missing. */
    public record Fact(String label, String value) {
    }

    @PostConstruct
    void find() {
        String text = request.getParameter("id");
        id = text != null && text.matches("\\d{1,18}") ? Long.parseLong(text) : 0;
        there = placements.isThere(id);
    }

    public void guard() {
        if (!there) {
            throw new NotFound("placement " + id);
        }
    }

    /** Stays on the page, which then shows the record: with an address of its own it could be seen again without a reason. */
    public void look() {
        form.enter("look", () -> sheet = placements.look(id, typed.text("reason")), "Your look has been written down with its reason.", "");
    }

    public long getId() {
        return id;
    }

    public Map<String, Object> getTyped() {
        return typed.fields();
    }

    public PlacementSheet getSheet() {
        return sheet;
    }

    public List<Fact> getFacts() {
        Map<String, String> names = organisations.names();
        return List.of(new Fact("Reference", sheet.reference()), new Fact("Kind", PlacementWords.kind(sheet.kind())), new Fact("Placed by", named(sheet.placingAuthority(), names)),
                new Fact("Area", named(sheet.area(), sheet.area() == null ? Map.of() : areas.names(List.of(sheet.area())))), new Fact("Notice went to", named(sheet.organisation(), names)));
    }

    public List<Fact> getDays() {
        return List.of(new Fact("Decided on", day(sheet.decidedOn())), new Fact("Notice received on", day(sheet.noticeReceivedOn())), new Fact("First day", day(sheet.start())),
                new Fact("Last day", sheet.end() == null ? "goes on" : day(sheet.end())));
    }

    private static String day(LocalDate day) {
        return day == null ? null : DayWords.of(day);
    }

    private static String named(String code, Map<String, String> names) {
        return code == null || !names.containsKey(code) ? code : names.get(code) + ", " + code;
    }
}
