package uk.totalplace.portal.barriers;

import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import uk.totalplace.barriers.register.BarrierDesk;
import uk.totalplace.barriers.register.BarrierDetails;
import uk.totalplace.barriers.register.BarrierLink;
import uk.totalplace.barriers.register.BarrierSheet;
import uk.totalplace.barriers.register.Barriers;
import uk.totalplace.barriers.register.CorrectBarrier;
import uk.totalplace.barriers.register.RaiseBarrier;
import uk.totalplace.common.InvalidInput;
import uk.totalplace.common.NotYours;
import uk.totalplace.common.organisation.Organisations;
import uk.totalplace.common.record.RecordLink;
import uk.totalplace.common.record.RecordRef;
import uk.totalplace.common.record.Records;
import uk.totalplace.portal.access.OwnPath;
import uk.totalplace.portal.frame.Choice;
import uk.totalplace.portal.frame.FormField;
import uk.totalplace.portal.frame.RecordForm;
import uk.totalplace.portal.frame.SavedState;
import uk.totalplace.portal.frame.Ticks;
import uk.totalplace.portal.frame.Typed;
import uk.totalplace.portal.frame.ViewDate;

/** The form that raises a barrier, from anywhere with the record and theme of the spot filled in, or says anew what one is. */
@Named
@ViewScoped
public class BarrierEditPage extends RecordForm {
    private static final long serialVersionUID = 1L;

    @Inject
    private Barriers barriers;
    @Inject
    private BarrierDesk desk;
    @Inject
    private Records records;
    @Inject
    private Organisations organisations;
    @Inject
    private BarrierWords words;
    @Inject
    private BarrierChoices choices;
    @Inject
    private ViewDate viewDate;
    private String record;
    private String theme;
    private String back;
    private String raised;
    private final LinkedHashMap<String, String> linkWords = new LinkedHashMap<>();

    @Override
    protected Sayings sayings() {
        return new Sayings("barrier", "Raise a barrier", "Barrier raised.", "Barrier changed.", getBackHref());
    }

    @Override
    public String getTitle() {
        return isFresh() ? super.getTitle() : "Change " + getCode();
    }

    @Override
    protected List<FormField> fields() {
        return BarrierFields.fields(organisations.names(), choices.getThemes().stream().collect(Collectors.toMap(Choice::code, Choice::word)), linkWords);
    }

    /** Fills the form once: from the barrier, or from the spot it is raised at. Shows nobody a form that the boundary would refuse. */
    @Override
    public void open() {
        if (!isFresh()) {
            super.open();
        } else if (getTyped().isEmpty()) {
            if (!words.isRaiser()) {
                throw new NotYours("others");
            }
            getTyped().put("raisedOn", BarrierFields.day(viewDate.getDay()));
            getTyped().put("themes", theme == null ? "" : Ticks.of(Set.of(theme)));
            Optional.ofNullable(record).map(RecordRef::parse).flatMap(records::find).ifPresent(link -> getTyped().put("links", Ticks.of(Set.of(offer(link)))));
        }
    }

    @Override
    protected SavedState saved(String ref) {
        BarrierSheet sheet = barriers.sheet(ref);
        if (!sheet.correctable()) {
            throw new NotYours("others");
        }
        sheet.records().forEach(this::offer);
        return new SavedState(sheet.version(), null, sheet.details().title(), BarrierFields.held(sheet.details()));
    }

    private String offer(RecordLink link) {
        linkWords.put(link.ref().toString(), link.word() + ": " + link.title() + (link.detail().isEmpty() ? "" : ", " + link.detail()));
        return link.ref().toString();
    }

    @Override
    protected void add(Typed typed) {
        raised = desk.raise(new RaiseBarrier(null, said(typed))).ref();
    }

    @Override
    protected void correct(String ref, int version, Typed typed) {
        desk.correct(new CorrectBarrier(ref, version, said(typed)));
    }

    private BarrierDetails said(Typed typed) {
        Set<RecordRef> links = Ticks.chosen(typed.text("links")).stream().map(RecordRef::parse).collect(Collectors.toSet());
        if (typed.text("linkCode") != null) {
            if (typed.text("linkKind") == null) {
                throw new InvalidInput("linkKind", "Say what kind of record it is.");
            }
            RecordRef added = new RecordRef(typed.text("linkKind"), typed.text("linkCode"));
            links.add(records.find(added).orElseThrow(() -> new InvalidInput("linkCode", "There is no such record, or it is not yours to see.")).ref());
        }
        return BarrierFields.details(typed, links);
    }

    /** Stays at the form when something is refused; else leads on by the very address, which need not be a page of Faces. */
    @Override
    public String save() {
        if (super.save() != null) {
            ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
            try {
                external.redirect(external.getRequestContextPath() + (raised != null && back == null ? BarrierLink.to(raised) : getBackHref()));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return null;
    }

    /** Whence the person came, else the barrier, else the register. */
    public String getBackHref() {
        return back != null ? OwnPath.safe(back) : isFresh() ? "/barriers/barriers.xhtml" : BarrierLink.to(getCode());
    }

    /** What is typed is kept for this barrier or this spot alone. */
    @Override
    public String getFormName() {
        return isFresh() && record != null ? oneWord("barrier", record) : super.getFormName();
    }

    public List<Choice> getLinks() {
        return linkWords.entrySet().stream().map(link -> new Choice(link.getKey(), link.getValue())).toList();
    }

    public List<Records.Kind> getKinds() {
        return records.kinds();
    }

    public Map<String, Object> getThemeTicks() {
        return new Ticks(getTyped(), "themes");
    }

    public Map<String, Object> getAffectedTicks() {
        return new Ticks(getTyped(), "affected");
    }

    public Map<String, Object> getLinkTicks() {
        return new Ticks(getTyped(), "links");
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
