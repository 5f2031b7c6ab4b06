package org.khet.portal.print.internal.table;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.khet.portal.api.admin.imports.TableReader.Lines;
import org.khet.portal.api.admin.imports.TableReader.Source;

/** A text file with delimiters. */
final class TextTable {
    private static final List<Character> DELIMITERS = List.of(',', ';', '\t', '|');
    private static final int LOOKED_AT = 20;
    private static final int MOST_BUFFER = 1 << 20;
    private final Path file;

    TextTable(Path file) {
        this.file = file;
    }

    Source read(Lines lines) throws IOException {
        TextEncoding encoding = TextEncoding.of(file);
        char delimiter = delimiter(encoding);
        try (Reader text = encoding.open(file)) {
            for (CsvRecord line : reader(text, delimiter)) {
                if (!lines.line((int) line.getStartingLineNumber(), line.getFields())) {
                    break;
                }
            }
        } catch (CsvParseException broken) {
            var refusal = FileTableReader.refused("quotes");
            refusal.initCause(broken);
            throw refusal;
        }
        return new Source("csv", encoding.name(), encoding.mark() > 0, String.valueOf(delimiter), List.of(), "");
    }

    private static CsvReader<CsvRecord> reader(Reader text, char delimiter) {
        return CsvReader.builder()
                .fieldSeparator(delimiter)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .maxBufferSize(MOST_BUFFER)
                .ofCsvRecord(new BufferedReader(text));
    }

    /** The sign that cuts most of the first lines into the same number of cells, at least two. */
    private char delimiter(TextEncoding encoding) throws IOException {
        char best = ',';
        long most = 0;
        for (char candidate : DELIMITERS) {
            List<Integer> widths = widths(encoding, candidate);
            long score = widths.stream()
                    .filter(width -> width > 1)
                    .mapToLong(width -> widths.stream().filter(width::equals).count() * Math.min(width, 100))
                    .max()
                    .orElse(0);
            if (score > most) {
                most = score;
                best = candidate;
            }
        }
        return best;
    }

    private List<Integer> widths(TextEncoding encoding, char delimiter) throws IOException {
        List<Integer> widths = new ArrayList<>();
        try (Reader text = encoding.open(file)) {
            for (CsvRecord line : reader(text, delimiter)) {
                widths.add(line.getFieldCount());
                if (widths.size() == LOOKED_AT) {
                    break;
                }
            }
        } catch (CsvParseException notThis) {
            return List.of();
        }
        return widths;
    }
}
