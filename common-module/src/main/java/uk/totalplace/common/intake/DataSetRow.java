package uk.totalplace.common.intake;

import java.util.List;
import uk.totalplace.common.tabular.Column;

/** A data set that can be uploaded, as forms and templates show it. */
public record DataSetRow(String code, String title, String things, List<Column> columns, List<String> exampleRow) {
    static DataSetRow of(Intake<?> intake) {
        return new DataSetRow(intake.dataSet(), intake.title(), intake.things(), intake.columns(), intake.exampleRow());
    }
}
