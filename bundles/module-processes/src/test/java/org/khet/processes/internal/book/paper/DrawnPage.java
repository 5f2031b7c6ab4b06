package org.khet.processes.internal.book.paper;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.openpdf.text.pdf.PRTokeniser;
import org.openpdf.text.pdf.PdfContentParser;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumber;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfReader;

/** What a page has as lines and words, in points from the lower left corner; only lines as thick as those of a chart. */
final class DrawnPage {
    private static final float CHART = 0.6f;
    private final List<List<Point2D>> lines = new ArrayList<>();
    private final List<List<Point2D>> heads = new ArrayList<>();
    private final List<List<Point2D>> outlines = new ArrayList<>();
    private final List<Word> words = new ArrayList<>();
    private List<Point2D> path = new ArrayList<>();
    private boolean chart;
    private Point2D text = new Point2D.Float();

    /** A run of words and where it begins. */
    record Word(Point2D at, String text) {}

    private DrawnPage() {}

    /** Each page of a file. */
    static List<DrawnPage> of(byte[] pdf) throws IOException {
        PdfReader reader = new PdfReader(pdf);
        List<DrawnPage> pages = new ArrayList<>();
        for (int page = 1; page <= reader.getNumberOfPages(); page++) {
            DrawnPage drawn = new DrawnPage();
            var parser = new PdfContentParser(new PRTokeniser(reader.getPageContent(page)));
            List<PdfObject> operands = new ArrayList<>();
            while (!parser.parse(operands).isEmpty()) {
                drawn.read(operands.getLast().toString(), operands);
            }
            pages.add(drawn);
        }
        return pages;
    }

    private void read(String operator, List<PdfObject> operands) {
        switch (operator) {
            case "w" -> chart = Math.abs(number(operands, 0) - CHART) < 0.001;
            case "m" -> path = new ArrayList<>(List.of(point(operands, 0)));
            case "l" -> path.add(point(operands, 0));
            case "c" -> path.add(point(operands, 4));
            case "re" -> {
                Point2D at = point(operands, 0);
                Point2D size = point(operands, 2);
                path = new ArrayList<>(
                        List.of(at, new Point2D.Double(at.getX() + size.getX(), at.getY() + size.getY())));
                if (chart) {
                    outlines.add(path);
                }
            }
            case "S" -> keep(lines, path.size() == 2 && !outlines.contains(path));
            case "s" -> keep(outlines, true);
            case "b" -> keep(heads, true);
            case "Tm" -> text = point(operands, 4);
            case "BDC" ->
                words.add(new Word(
                        text,
                        ((PdfDictionary) operands.get(1))
                                .getAsString(PdfName.ACTUALTEXT)
                                .toUnicodeString()));
            default -> {
                // looks and places of other things
            }
        }
    }

    private void keep(List<List<Point2D>> kept, boolean wanted) {
        if (chart && wanted) {
            kept.add(path);
        }
    }

    private static double number(List<PdfObject> operands, int index) {
        return ((PdfNumber) operands.get(index)).floatValue();
    }

    private static Point2D point(List<PdfObject> operands, int index) {
        return new Point2D.Double(number(operands, index), number(operands, index + 1));
    }

    /** Whether a shape with these words is drawn here. */
    boolean has(String shape) {
        return words.stream()
                .anyMatch(word -> word.text().contains(shape)
                        && outlines.stream().anyMatch(outline -> around(outline).contains(word.at())));
    }

    /** The outline around these words. */
    Rectangle2D shape(String shape) {
        return outlines.stream()
                .map(DrawnPage::around)
                .filter(outline ->
                        words.stream().anyMatch(word -> word.text().contains(shape) && outline.contains(word.at())))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no shape " + shape));
    }

    /** How many corners the outline around these words has; many for a rounded one. */
    int corners(String shape) {
        Rectangle2D wanted = shape(shape);
        return outlines.stream()
                .filter(outline -> around(outline).equals(wanted))
                .mapToInt(List::size)
                .findFirst()
                .orElseThrow();
    }

    /** Where the words stand that are nothing but these. */
    List<Point2D> places(String label) {
        return words.stream()
                .filter(word -> word.text().strip().equals(label))
                .map(Word::at)
                .toList();
    }

    /** On how many lines a text stands that is broken in a cell; it stands here once. */
    long lines(String whole) {
        return words.stream()
                .filter(word -> word.text().strip().length() > 1
                        && whole.contains(word.text().strip()))
                .map(word -> Math.round(word.at().getY()))
                .distinct()
                .count();
    }

    /** Points of all heads of arrows. */
    List<Point2D> tips() {
        return heads.stream().map(List::getFirst).toList();
    }

    /** Whether a line goes from one place to the other, in either order. */
    boolean joined(double x1, double y1, double x2, double y2) {
        return lines.stream()
                .anyMatch(line -> IntStream.of(0, 1)
                        .anyMatch(first -> line.get(first).distance(x1, y1) < 1
                                && line.get(1 - first).distance(x2, y2) < 1));
    }

    /** Lines that run up or down left of a place, from the nearest. */
    List<Rectangle2D> uprights(double from, double until) {
        return lines.stream()
                .map(DrawnPage::around)
                .filter(line -> line.getWidth() < 0.5 && line.getHeight() > 1)
                .filter(line -> from < line.getX() && line.getX() < until)
                .toList();
    }

    private static Rectangle2D around(List<Point2D> points) {
        Rectangle2D.Double area = new Rectangle2D.Double(
                points.getFirst().getX(), points.getFirst().getY(), 0, 0);
        points.forEach(area::add);
        return area;
    }
}
