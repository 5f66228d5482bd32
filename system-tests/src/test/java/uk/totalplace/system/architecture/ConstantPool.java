package uk.totalplace.system.architecture;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The text constants of a class file. ArchUnit does not tell them, and a theme named in a text is named all the same. */
final class ConstantPool {
    private ConstantPool() {
    }

    static List<String> texts(URI classFile) {
        try (DataInputStream in = new DataInputStream(classFile.toURL().openStream())) {
            in.skipNBytes(8);
            int count = in.readUnsignedShort();
            Map<Integer, String> words = new HashMap<>();
            List<Integer> texts = new ArrayList<>();
            for (int i = 1; i < count; i++) {
                int tag = in.readUnsignedByte();
                switch (tag) {
                    case 1 -> words.put(i, in.readUTF());
                    case 8 -> texts.add(in.readUnsignedShort());
                    case 7, 16, 19, 20 -> in.skipNBytes(2);
                    case 15 -> in.skipNBytes(3);
                    case 5, 6 -> {
                        in.skipNBytes(8);
                        i++;
                    }
                    default -> in.skipNBytes(4);
                }
            }
            return texts.stream().map(words::get).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(classFile.toString(), e);
        }
    }
}
