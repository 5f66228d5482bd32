package uk.totalplace.common.intake;

import java.util.List;
import uk.totalplace.common.tabular.Column;

/** A data set that can be uploaded, as forms and templates show it; of a restricted one nothing that is there already is given out as a file. */
public record DataSetRow(String code, String title, String things, List<Column> columns, List<String> exampleRow, boolean restricted) {
    static DataSetRow of(Intake<?> intake) {
        return new DataSetRow(intake.dataSet(), intake.title(), intake.things(), intake.columns(), intake.exampleRow(), intake.restricted());
    }
}
