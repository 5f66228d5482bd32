package planted.barriers.other;

public class Inside {
}
