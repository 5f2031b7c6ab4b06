package org.khet.portal.core.internal.transfer;

import java.util.List;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.settings.CodeList;
import org.khet.portal.api.settings.Setting;

/**
 * What an office can set: settings and lists of the modules that are there and on in it; twice while one version of a module
 * takes the place of another. Safe for concurrent use.
 */
public interface OfferedSettings {
    /** Settings, those of one module together. */
    List<Setting<?>> settings(OfficeId office);

    /** Code lists, those of one module together. */
    List<CodeList> lists(OfficeId office);
}
