package org.khet.finance.internal.ui;

import java.util.List;
import java.util.Map;
import org.khet.portal.api.export.Column;
import org.khet.portal.api.security.Permission;
import org.khet.portal.api.ui.ViewRequest;

/** A report of computed rows, for {@link ReportScreen}: its columns stand on the screen and in the files that are taken out. */
interface ReportSource<R> {
    /** Name of the screen; texts begin with {@code finance.<name>}. */
    String name();

    /** Who may see it. */
    Permission permission();

    /** What it is chosen by. */
    List<ReportChoice> choices(ViewRequest request);

    /** Columns, the first names the row. */
    List<Column<R>> columns(ViewRequest request);

    /** The rows of a choice. */
    List<R> rows(ViewRequest request, Map<String, String> chosen);

    /** Whether its rows name people: then who takes them out says what for. Source: core CORE-129. */
    default boolean personal() {
        return false;
    }

    /** Address behind a row, empty for none. */
    default String address(R row, Map<String, String> chosen) {
        return "";
    }
}
