package uk.totalplace.portal.figures;

import java.util.List;
import uk.totalplace.common.figure.Figure;
import uk.totalplace.common.figure.Input;

/** What a figure rests on, sorted as it is shown: the words of a report, other figures, rows by their file, and what stands beside them. {@code path} is what comes before the key of a figure in a link. */
public record FigureTree(Figure figure, String path) {

    /** The words of a published report, where the figure was quoted from one. */
    public List<Input> getQuotations() {
        return isQuoted() ? figure.inputs().stream().filter(FigureTree::isSentence).toList() : List.of();
    }

    public List<Input> getParts() {
        return figure.inputs().stream().filter(input -> input.figure() != null).toList();
    }

    public List<InputGroup> getRows() {
        return InputGroup.of(figure.inputs().stream().filter(input -> input.figure() == null && !isSentence(input)).toList());
    }

    /** What stands beside the rows, such as how many are not listed. */
    public List<Input> getRemarks() {
        return isQuoted() ? List.of() : figure.inputs().stream().filter(FigureTree::isSentence).toList();
    }

    public String getSentence() {
        if (figure.inputs().isEmpty()) {
            return "Nothing has been given for it yet.";
        }
        return isQuoted() ? "A published report; no rows of ours produce it yet." : getParts().isEmpty() ? "Down to the row, its file and its line." : "Figures that explain themselves, down to the file and the line.";
    }

    private boolean isQuoted() {
        return figure.key().startsWith("report.");
    }

    private static boolean isSentence(Input input) {
        return input.figure() == null && input.file() == null && input.href() == null;
    }
}
