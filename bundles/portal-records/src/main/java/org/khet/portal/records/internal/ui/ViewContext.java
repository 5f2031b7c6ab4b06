package org.khet.portal.records.internal.ui;

import java.util.List;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.record.ui.RecordViewOverrides;
import org.khet.portal.api.security.Caller;

/** A kind on the screen: its service, what the module replaces, and what all screens stand on. */
record ViewContext(RecordService<?> service, RecordViewOverrides screens, ViewServices views) {
    /** Fields that the caller sees. */
    List<Field<?>> seen(Caller caller) {
        return service.kind().fields().stream()
                .filter(field -> !field.isUnseen() && service.sees(caller, field))
                .toList();
    }
}
