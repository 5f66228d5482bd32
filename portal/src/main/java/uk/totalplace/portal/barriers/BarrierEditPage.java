package uk.totalplace.portal.barriers;

import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import uk.totalplace.barriers.register.BarrierDetails;
import uk.totalplace.barriers.register.BarrierLink;
import uk.totalplace.barriers.register.BarrierSheet;
import uk.totalplace.barriers.register.Barriers;
import uk.totalplace.barriers.register.CorrectBarrier;
import uk.totalplace.barriers.register.RaiseBarrier;
import uk.totalplace.common.InvalidInput;
import uk.totalplace.common.NotYours;
import uk.totalplace.common.StaleVersion;
import uk.totalplace.common.record.RecordLink;
import uk.totalplace.common.record.RecordRef;
import uk.totalplace.common.record.Records;
import uk.totalplace.portal.access.OwnPath;
import uk.totalplace.portal.frame.Choice;
import uk.totalplace.portal.frame.EntryForm;
import uk.totalplace.portal.frame.Messages;
import uk.totalplace.portal.frame.Typed;
import uk.totalplace.portal.frame.ViewDate;

/**
 * The form that raises a barrier, from anywhere with the record and theme of the spot filled in, or says anew what one is. When somebody
 * else saved it meanwhile, both values of every field that differs are shown and the person chooses.
 */
@Named
@ViewScoped
public class BarrierEditPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private Barriers barriers;
    @Inject
    private Records records;
    @Inject
    private BarrierWords words;
    @Inject
    private ViewDate viewDate;
    @Inject
    private EntryForm form;
    @Inject
    private Messages messages;
    private String ref;
    private String record;
    private String theme;
    private String back;
    private Integer version;
    private HashMap<String, Object> fields;
    private HashMap<String, Object> themeTicks = new HashMap<>();
    private HashMap<String, Object> affectedTicks = new HashMap<>();
    private HashMap<String, Object> linkTicks = new HashMap<>();
    private LinkedHashMap<String, String> linkWords = new LinkedHashMap<>();
    private ArrayList<Difference> differences = new ArrayList<>();
    private HashMap<String, String> choices = new HashMap<>();

    /** A field on which two editors differ: what is saved now and what the person typed. */
    public record Difference(String field, String label, String theirs, String mine) implements Serializable {
    }

    /** Fills the form once: from the barrier, or from the spot it is raised at. Shows nobody a form that the boundary would refuse. */
    public void open() {
        if (fields != null) {
            return;
        }
        fields = new HashMap<>();
        if (isFresh()) {
            if (!words.isRaiser()) {
                throw new NotYours("others");
            }
            fields.put("raisedOn", BarrierFields.day(viewDate.getDay()));
            tick(themeTicks, theme == null ? Set.of() : Set.of(theme));
            Optional.ofNullable(record).map(RecordRef::parse).flatMap(records::find).ifPresent(this::offer);
        } else {
            BarrierSheet sheet = barriers.sheet(ref);
            if (!sheet.correctable()) {
                throw new NotYours("others");
            }
            fill(sheet);
        }
    }

    private void fill(BarrierSheet sheet) {
        version = sheet.version();
        sheet.records().forEach(this::offer);
        BarrierFields.texts(sheet.details()).forEach(this::put);
    }

    private void offer(RecordLink link) {
        linkWords.put(link.ref().toString(), link.word() + ": " + link.title() + (link.detail().isEmpty() ? "" : ", " + link.detail()));
        linkTicks.put(link.ref().toString(), true);
    }

    private void put(String field, String text) {
        switch (field) {
            case "themes" -> tick(themeTicks, BarrierFields.apart(text));
            case "affected" -> tick(affectedTicks, BarrierFields.apart(text));
            case "links" -> tick(linkTicks, BarrierFields.apart(text));
            default -> fields.put(field, text);
        }
    }

    private static void tick(Map<String, Object> ticks, Set<String> codes) {
        ticks.replaceAll((code, was) -> codes.contains(code));
        codes.forEach(code -> ticks.put(code, true));
    }

    public boolean isFresh() {
        return ref == null;
    }

    public String getTitle() {
        return isFresh() ? "Raise a barrier" : "Change " + ref;
    }

    /** Whence the person came, else the barrier, else the register. */
    public String getBackHref() {
        return back != null ? OwnPath.safe(back) : isFresh() ? "/barriers/barriers.xhtml" : BarrierLink.to(ref);
    }

    /** What is typed is kept for this barrier or this spot alone. */
    public String getFormName() {
        String spot = isFresh() ? record : ref;
        return "barrier" + (spot == null ? "" : "-" + spot.replaceAll("\\s", "_"));
    }

    /** Stays at the form when something is refused; else leads back by the very address, which need not be a page of Faces. */
    public void save() {
        boolean fresh = isFresh();
        String kept = getFormName();
        Typed typed = new Typed();
        typed.fields().putAll(fields);
        String next = form.enter("barrier", () -> save(typed), fresh ? "Barrier raised." : "Barrier changed.", "");
        if (next == null) {
            return;
        }
        messages.kept(kept);
        ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
        try {
            external.redirect(external.getRequestContextPath() + (fresh && back == null ? BarrierLink.to(ref) : getBackHref()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void save(Typed typed) {
        BarrierDetails said = BarrierFields.details(typed, Choice.chosen(themeTicks), Choice.chosen(affectedTicks), links(typed));
        if (isFresh()) {
            ref = barriers.raise(new RaiseBarrier(null, said)).ref();
            return;
        }
        try {
            barriers.correct(new CorrectBarrier(ref, version, said));
        } catch (StaleVersion stale) {
            compare(said, stale.current() == null ? barriers.sheet(ref) : (BarrierSheet) stale.current());
            throw stale;
        }
    }

    private Set<RecordRef> links(Typed typed) {
        Set<RecordRef> links = Choice.chosen(linkTicks).stream().map(RecordRef::parse).collect(Collectors.toCollection(HashSet::new));
        if (typed.text("linkCode") != null) {
            if (typed.text("linkKind") == null) {
                throw new InvalidInput("linkKind", "Say what kind of record it is.");
            }
            RecordRef added = new RecordRef(typed.text("linkKind"), typed.text("linkCode"));
            links.add(records.find(added).orElseThrow(() -> new InvalidInput("linkCode", "There is no such record, or it is not yours to see.")).ref());
        }
        return links;
    }

    private void compare(BarrierDetails said, BarrierSheet theirs) {
        version = theirs.version();
        theirs.records().stream().filter(link -> !linkWords.containsKey(link.ref().toString())).forEach(link -> {
            offer(link);
            linkTicks.put(link.ref().toString(), false);
        });
        Map<String, String> saved = BarrierFields.texts(theirs.details());
        Map<String, String> mine = BarrierFields.texts(said);
        differences.clear();
        choices.clear();
        BarrierFields.LABELS.forEach((field, label) -> {
            if (!saved.get(field).equals(mine.get(field))) {
                differences.add(new Difference(field, label, saved.get(field), mine.get(field)));
                choices.put(field, "mine");
            }
        });
    }

    /** Puts the chosen values into the form and saves it against the version that was shown. */
    public void choose() {
        differences.stream().filter(difference -> "theirs".equals(choices.get(difference.field()))).forEach(difference -> put(difference.field(), difference.theirs()));
        differences.clear();
        save();
    }

    public List<Choice> getLinks() {
        return linkWords.entrySet().stream().map(link -> new Choice(link.getKey(), link.getValue())).toList();
    }

    public List<Records.Kind> getKinds() {
        return records.kinds();
    }

    public List<Difference> getDifferences() {
        return differences;
    }

    public Map<String, String> getChoices() {
        return choices;
    }

    public Map<String, Object> getTyped() {
        return fields;
    }

    public Map<String, Object> getThemeTicks() {
        return themeTicks;
    }

    public Map<String, Object> getAffectedTicks() {
        return affectedTicks;
    }

    public Map<String, Object> getLinkTicks() {
        return linkTicks;
    }

    public String getRef() {
        return ref;
    }

    public void setRef(String ref) {
        this.ref = ref;
    }

    public String getRecord() {
        return record;
    }

    public void setRecord(String record) {
        this.record = record;
    }

    public String getTheme() {
        return theme;
    }

    public void setTheme(String theme) {
        this.theme = theme;
    }

    public String getBack() {
        return back;
    }

    public void setBack(String back) {
        this.back = back;
    }
}
