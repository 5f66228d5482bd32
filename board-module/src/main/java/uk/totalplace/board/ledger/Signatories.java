package uk.totalplace.board.ledger;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.function.UnaryOperator;

/** Who stands for a saving with an account each, null for nobody yet: who set its figures, who validated them, and who recorded that it has come true. Its steps say so and nobody else. */
@Embeddable
public class Signatories implements Serializable {
    private static final long serialVersionUID = 1L;
    static final Signatories NOBODY = new Signatories(null, null, null);

    @Column(name = "estimator", length = 100)
    private String estimator;
    @Column(name = "validator", length = 100)
    private String validator;
    @Column(name = "realiser", length = 100)
    private String realiser;

    protected Signatories() {
    }

    Signatories(String estimator, String validator, String realiser) {
        this.estimator = estimator;
        this.validator = validator;
        this.realiser = realiser;
    }

    /** Who stands for it after a step: who takes an idea to an estimate estimated it, a step back takes the signature off, and an idea is nobody's. */
    Signatories after(Status from, Status to, String account) {
        return switch (to) {
            case IDEA -> new Signatories(null, null, null);
            case ESTIMATED -> new Signatories(from == Status.IDEA ? account : estimator, null, null);
            case VALIDATED -> new Signatories(estimator, account, realiser);
            case REALISED -> new Signatories(estimator, validator, account);
            default -> this;
        };
    }

    /** The same with the names that people read. */
    Signatories named(UnaryOperator<String> names) {
        return new Signatories(name(estimator, names), name(validator, names), name(realiser, names));
    }

    private static String name(String account, UnaryOperator<String> names) {
        return account == null ? null : names.apply(account);
    }

    /** Who set other figures estimates it from then on, and nobody has signed those yet. */
    static Signatories estimatedBy(String account) {
        return new Signatories(account, null, null);
    }

    String estimator() {
        return estimator;
    }

    String validator() {
        return validator;
    }

    String realiser() {
        return realiser;
    }
}
