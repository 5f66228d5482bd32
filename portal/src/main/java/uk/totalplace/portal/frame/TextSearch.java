package uk.totalplace.portal.frame;

import java.util.function.UnaryOperator;

/** A long list that is searched by a text, empty for everything. */
public abstract class TextSearch<R> extends PagedList<String, R> {

    @Override
    protected String asked(UnaryOperator<String> parameter) {
        String text = parameter.apply("text");
        return text == null ? "" : text.strip();
    }

    public String getText() {
        return getFilter();
    }

    /** The filter as part of an address. */
    public String getQuery() {
        return getText().isEmpty() ? "" : "text=" + QueryText.encoded(getText());
    }
}
