package uk.totalplace.common.tabular;

import com.fasterxml.aalto.UncheckedStreamException;
import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** One XML part of a workbook, looked through with the parser that will read it: no document type, no cell too long or beyond the last column. */
final class WorkbookPart {

    /** The columns A to XFD of Excel. */
    private static final int LAST_COLUMN = 16_384;
    private static final int LONGEST_INDEX = 20;
    private static final int DEEPEST = 1_000;
    private static final XMLInputFactory FACTORY = factory();

    private final TableLimits limits;
    private final WorkbookTexts texts;
    private final String fileName;
    private String row = "";
    private int depth;
    private boolean inText;
    private boolean asksForText;
    private final StringBuilder index = new StringBuilder();
    private long characters;

    WorkbookPart(TableLimits limits, WorkbookTexts texts, String fileName) {
        this.limits = limits;
        this.texts = texts;
        this.fileName = fileName;
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = new InputFactoryImpl();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, Boolean.FALSE);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, Boolean.FALSE);
        return factory;
    }

    /** Looks through the part as far as it is well formed. A fault ends it: the reader stops there too, and calls it damage. */
    void check(InputStream in) {
        try {
            XMLStreamReader xml = FACTORY.createXMLStreamReader(new MarkupStream(in, fileName));
            while (xml.hasNext()) {
                look(xml, xml.next());
            }
            xml.close();
        } catch (XMLStreamException | UncheckedStreamException fault) {
            return;
        }
    }

    private void look(XMLStreamReader xml, int event) {
        switch (event) {
            case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE -> throw new UnreadableFile("XML_ENTITIES",
                    fileName + " holds a document type or entities, which no spreadsheet program writes.",
                    "Open it in Excel or LibreOffice and save it again as .xlsx or CSV.");
            case XMLStreamConstants.START_ELEMENT -> begin(xml, xml.getLocalName());
            case XMLStreamConstants.END_ELEMENT -> end(xml.getLocalName());
            case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> text(xml);
            default -> { }
        }
    }

    private void begin(XMLStreamReader xml, String element) {
        if (++depth > DEEPEST) {
            throw ZipPackage.damaged(fileName, null);
        }
        switch (element) {
            case "row" -> row = xml.getAttributeValue(null, "r");
            case "c" -> {
                asksForText = "s".equals(xml.getAttributeValue(null, "t"));
                requireColumn(xml.getAttributeValue(null, "r"));
            }
            case "si", "is", "v", "f" -> {
                inText = true;
                characters = 0;
                index.setLength(0);
            }
            default -> { }
        }
    }

    private void end(String element) {
        depth--;
        switch (element) {
            case "si" -> texts.add(characters);
            case "v" -> askForText();
            default -> { }
        }
        inText &= !"si is v f".contains(element);
    }

    private void askForText() {
        if (!asksForText || index.isEmpty()) {
            return;
        }
        try {
            texts.ask(Long.parseLong(index.toString().trim()));
        } catch (NumberFormatException failure) {
            throw ZipPackage.damaged(fileName, failure);
        }
    }

    private void text(XMLStreamReader xml) {
        if (!inText) {
            return;
        }
        characters += xml.getTextLength();
        if (characters > limits.cellCharacters()) {
            String where = row == null || row.isEmpty() ? "" : " in row " + row;
            throw new UnreadableFile("CELL_TOO_LONG",
                    "%s has a cell%s with more than %,d characters.".formatted(fileName, where, limits.cellCharacters()),
                    "Shorten it and send the file again.");
        }
        if (asksForText && index.length() < LONGEST_INDEX) {
            index.append(xml.getText());
        }
    }

    /** Cell addresses are letters, then digits, either after a dollar sign. Others would make the reader allocate columns without end. */
    private void requireColumn(String address) {
        int column = 0;
        for (int i = 0; address != null && i < address.length(); i++) {
            char c = address.charAt(i);
            if (c >= '0' && c <= '9' || c == '$' && i > 0) {
                return;
            }
            int letter = Character.toUpperCase(c) - 'A' + 1;
            boolean usual = letter >= 1 && letter <= 26;
            column = column * 26 + letter;
            if (c != '$' && !usual || column > LAST_COLUMN) {
                throw ZipPackage.damaged(fileName, null);
            }
            column = c == '$' ? 0 : column;
        }
    }
}
