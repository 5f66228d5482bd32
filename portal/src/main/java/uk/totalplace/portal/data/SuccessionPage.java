package uk.totalplace.portal.data;

import jakarta.annotation.PostConstruct;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import uk.totalplace.common.organisation.MergeOrganisations;
import uk.totalplace.common.organisation.OrganisationRow;
import uk.totalplace.common.organisation.Organisations;
import uk.totalplace.common.organisation.Passing;
import uk.totalplace.common.organisation.Successions;
import uk.totalplace.portal.frame.EntryForm;
import uk.totalplace.portal.frame.Plural;
import uk.totalplace.portal.frame.Typed;

/** The form that records a succession. It first shows what would become of everything; what is recorded is exactly what was shown. */
@Named
@ViewScoped
public class SuccessionPage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int MOST_SUCCESSORS = 4;

    @Inject
    private Successions successions;
    @Inject
    private Organisations organisations;
    @Inject
    private EntryForm form;
    private final HashMap<String, Object> fields = new HashMap<>();
    private ArrayList<String> predecessors = new ArrayList<>();
    private ArrayList<Line> lines;

    /** What becomes of one register's things of one organisation. */
    public record Line(String organisation, String things, long moves, long stays, String remark) implements Serializable {
    }

    @PostConstruct
    void begin() {
        String code = FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap().get("predecessor");
        if (code != null) {
            predecessors.add(code);
        }
        fields.put("share0", "100");
    }

    public List<OrganisationRow> getOrganisations() {
        return organisations.all();
    }

    public String preview() {
        form.done("succession", () -> lines = lines(successions.preview(command())));
        return null;
    }

    public String change() {
        lines = null;
        return null;
    }

    public String record() {
        MergeOrganisations command = command();
        return form.enter("succession", () -> successions.record(command), "Succession recorded. " + getSentence(), "/data/organisation.xhtml?code=" + command.successors().get(0).organisation());
    }

    private MergeOrganisations command() {
        Typed typed = new Typed();
        typed.fields().putAll(fields);
        List<MergeOrganisations.Heir> heirs = IntStream.range(0, MOST_SUCCESSORS).filter(at -> typed.text("successor" + at) != null)
                .mapToObj(at -> new MergeOrganisations.Heir(typed.text("successor" + at), typed.number("share" + at))).toList();
        MergeOrganisations command = new MergeOrganisations(predecessors, heirs, typed.day("on"), typed.text("source"), typed.ticked("verified"));
        typed.refuseUnreadable();
        return command;
    }

    private ArrayList<Line> lines(Map<String, List<Passing>> outcome) {
        Map<String, String> names = organisations.names();
        ArrayList<Line> all = new ArrayList<>();
        outcome.forEach((code, passing) -> passing.stream().filter(one -> one.moves() + one.stays() > 0).forEach(one -> all.add(new Line(names.get(code), one.things(), one.moves(), one.stays(), one.remark()))));
        return all;
    }

    /** What was shown, in a sentence. */
    public String getSentence() {
        long moves = lines.stream().mapToLong(Line::moves).sum();
        long stays = lines.stream().mapToLong(Line::stays).sum();
        return Plural.of(moves, "record") + " pass" + (moves == 1 ? "es" : "") + " on, " + Plural.of(stays, "record") + (stays == 1 ? " stays." : " stay.");
    }

    public boolean isPreviewed() {
        return lines != null;
    }

    public List<Line> getLines() {
        return lines;
    }

    public Map<String, Object> getTyped() {
        return fields;
    }

    public List<String> getPredecessors() {
        return predecessors;
    }

    public void setPredecessors(List<String> chosen) {
        predecessors = new ArrayList<>(chosen);
    }

    public String getPredecessorNames() {
        Map<String, String> names = organisations.names();
        return String.join(", ", predecessors.stream().map(code -> names.getOrDefault(code, code)).toList());
    }

    public String successorField(int at) {
        return "successor" + at;
    }

    public String shareField(int at) {
        return "share" + at;
    }
}
