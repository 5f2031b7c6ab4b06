package org.khet.portal.print.internal.paper;

import static java.util.Objects.requireNonNull;

import java.awt.Rectangle;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.xhtmlrenderer.css.style.CssContext;
import org.xhtmlrenderer.newtable.TableCellBox;
import org.xhtmlrenderer.newtable.TableRowBox;
import org.xhtmlrenderer.render.Box;
import org.xhtmlrenderer.render.ContentLimit;
import org.xhtmlrenderer.render.ContentLimitContainer;
import org.xhtmlrenderer.render.PageBox;

/**
 * A shape of a chart in a column, measured after the layout; lengths in dots from the begin of the document.
 *
 * @param kind of its element: {@code oval}, {@code diamond} or {@code box}
 * @param area of the shape
 * @param cell of the row it stands in
 * @param page index of its page
 * @param rows what of the row stands on which page; null when nobody looked
 */
record ColumnShape(
        String kind,
        Rectangle area,
        Rectangle cell,
        int page,
        @Nullable ContentLimitContainer rows) {
    /** What was set for an element inside a cell of a table; null when there is none. */
    static @Nullable ColumnShape of(@Nullable Box box, List<PageBox> pages, CssContext context) {
        Box cell = box;
        while (cell != null && !(cell instanceof TableCellBox)) {
            cell = cell.getParent();
        }
        if (box == null || cell == null || box.getElement() == null) {
            return null;
        }
        var element = requireNonNull(box.getElement());
        var look = element.getAttribute("class");
        return new ColumnShape(
                look.contains("diamond") ? "diamond" : look.contains("oval") ? "oval" : "box",
                box.getPaintingBorderEdge(context),
                cell.getPaintingBorderEdge(context),
                page(box.getAbsY(), pages),
                cell.getParent() instanceof TableRowBox row ? row.getContentLimitContainer() : null);
    }

    private static int page(int y, List<PageBox> pages) {
        int at = 0;
        while (at < pages.size() - 1 && y >= pages.get(at).getBottom()) {
            at++;
        }
        return at;
    }

    /** Whether something of its row stands on a page. */
    boolean reaches(int sheet) {
        return rows == null ? sheet == page : rows.getInitialPageNo() <= sheet && sheet <= rows.getLastPageNo();
    }

    /** Where its row begins on a page: below the heads of the table where it only goes on there. */
    double rowTop(int sheet) {
        ContentLimit limit = rows == null || sheet == rows.getInitialPageNo() ? null : rows.getContentLimit(sheet);
        return limit == null || limit.getTop() == ContentLimit.UNDEFINED ? cell.getMinY() : limit.getTop();
    }

    /** Where its row ends on a page. */
    double rowBottom(int sheet) {
        ContentLimit limit = rows == null || sheet == rows.getLastPageNo() ? null : rows.getContentLimit(sheet);
        return limit == null || limit.getBottom() == ContentLimit.UNDEFINED ? cell.getMaxY() : limit.getBottom();
    }

    double middleX() {
        return area.getCenterX();
    }

    double top() {
        return area.getMinY();
    }

    double bottom() {
        return area.getMaxY();
    }

    /** Where a level line so far below the middle meets the left edge, or the right one. */
    double edge(double below, boolean left) {
        double half = area.getHeight() / 2;
        double away = Math.min(Math.abs(below), half);
        double inset = switch (kind) {
            case "diamond" -> area.getWidth() / 2 * away / half;
            case "oval" -> half - Math.sqrt(half * half - away * away);
            default -> 0;
        };
        return left ? area.getMinX() + inset : area.getMaxX() - inset;
    }
}
