package uk.totalplace.system.architecture;

import java.util.List;
import java.util.function.Function;

/** A rule of the code: a sentence, what breaks it in a tree, and the class planted to break it. */
record Rule(String sentence, String plantedFault, Function<Tree, List<String>> breaches) {
}
