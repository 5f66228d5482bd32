package uk.totalplace.common.parameter;

import uk.totalplace.common.Refusal;

/** Parameters will not do what was asked, such as being activated by the person who proposed them. */
public class ParameterRefusal extends Refusal {
    public ParameterRefusal(String message) {
        super(message);
    }
}
