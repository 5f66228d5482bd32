package planted.common.thing;

public interface Contract {
    String code();

    String title();
}
