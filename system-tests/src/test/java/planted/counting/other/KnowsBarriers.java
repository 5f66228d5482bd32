package planted.counting.other;

import planted.barriers.other.Inside;

public class KnowsBarriers {
    Inside inside;
}
