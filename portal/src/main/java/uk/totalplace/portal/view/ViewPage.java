package uk.totalplace.portal.view;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import uk.totalplace.common.InvalidInput;
import uk.totalplace.common.NotFound;
import uk.totalplace.common.view.ListAddress;
import uk.totalplace.common.view.SaveView;
import uk.totalplace.common.view.SavedViewRow;
import uk.totalplace.common.view.SavedViews;
import uk.totalplace.common.view.Sharing;
import uk.totalplace.portal.frame.EntryForm;
import uk.totalplace.portal.frame.Typed;

/** The form that saves a view of a list, and renames, shares or removes it later. */
@Named
@ViewScoped
public class ViewPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private SavedViews views;
    @Inject
    private EntryForm form;
    private String id;
    private String path;
    private String query;
    private int version;
    private HashMap<String, Object> fields;

    /** Fills the form from the view, once. What cannot be saved is not there. */
    public void open() {
        if (fields != null) {
            return;
        }
        fields = new HashMap<>();
        if (isFresh()) {
            path = address().path();
            query = address().query();
        } else {
            SavedViewRow row = views.one(number());
            path = row.path();
            query = row.query();
            version = row.version();
            fields.put("name", row.name());
            fields.put("sharing", row.sharing().name());
        }
    }

    private ListAddress address() {
        try {
            return ListAddress.of(path, query);
        } catch (InvalidInput notOurs) {
            throw new NotFound("list to save a view of");
        }
    }

    public boolean isFresh() {
        return id == null;
    }

    public Sharing[] getSharings() {
        return Sharing.values();
    }

    /** What is filtered, as the address has it. */
    public List<String> getFilters() {
        return address().filters().stream().map(one -> one.getKey() + ": " + one.getValue()).collect(Collectors.toList());
    }

    public String getHref() {
        return address().href();
    }

    public String save() throws IOException {
        Typed typed = new Typed();
        typed.fields().putAll(fields);
        return goOn(form.enter("view", () -> save(typed.text("name"), typed.choice("sharing", Sharing.class)), isFresh() ? "View saved. It stands above the list and among your views." : "View changed.", ""), getHref());
    }

    private void save(String name, Sharing sharing) {
        if (isFresh()) {
            views.save(new SaveView(name, path, query, sharing));
        } else {
            views.amend(number(), name, sharing, version);
        }
    }

    public String remove() throws IOException {
        return goOn(form.enter("view", () -> views.remove(number()), "View removed. The list itself is as it was.", ""), "/views.xhtml");
    }

    /** An address with a query is not an outcome of Faces; the browser is sent there. */
    private static String goOn(String done, String href) throws IOException {
        if (done != null) {
            var external = FacesContext.getCurrentInstance().getExternalContext();
            external.redirect(external.getRequestContextPath() + href);
        }
        return null;
    }

    private long number() {
        if (!id.matches("\\d{1,18}")) {
            throw new NotFound("saved view " + id);
        }
        return Long.parseLong(id);
    }

    public Map<String, Object> getTyped() {
        return fields;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getPath() {
        return path;
    }

    public void setPath(String path) {
        this.path = path;
    }

    public String getQuery() {
        return query;
    }

    public void setQuery(String query) {
        this.query = query;
    }
}
