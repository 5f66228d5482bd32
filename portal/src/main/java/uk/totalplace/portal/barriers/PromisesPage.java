package uk.totalplace.portal.barriers;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.function.UnaryOperator;
import uk.totalplace.barriers.ask.AskFilter;

/** The asks in which government has committed itself to something. */
@Named
@RequestScoped
public class PromisesPage extends AsksPage {
    @Override
    protected AskFilter asked(UnaryOperator<String> parameter) {
        return super.asked(parameter).onlyPromised();
    }
}
