package org.khet.portal.shell.internal.setup;

import org.khet.portal.api.admin.search.DirectorySearch;
import org.khet.portal.api.search.Search;

/** Gives services to a shell as the component runtime would. */
public final class WorkAccess {
    private WorkAccess() {}

    public static void searching(ShellContext shell, Search search, DirectorySearch directory) {
        shell.desk().search = search;
        shell.desk().directory = directory;
    }
}
