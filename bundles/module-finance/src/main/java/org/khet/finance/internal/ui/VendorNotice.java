package org.khet.finance.internal.ui;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.stream.Collectors;
import org.khet.finance.internal.bank.VendorRecord;
import org.khet.portal.api.record.Condition;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.ui.ViewRequest;
import org.khet.portal.api.ui.component.BadgeTone;
import org.khet.portal.api.ui.component.InlineNotice;

/** Above a vendor: that another one has its tax number or its name. Source: finance FIN-115. */
public final class VendorNotice {
    private VendorNotice() {}

    /** The notice; empty for a vendor that stands once. */
    public static List<Component> of(ViewRequest request, RecordRow row, RecordService<VendorRecord> vendors) {
        VendorRecord kind = vendors.kind();
        String others = vendors
                .internal()
                .all(
                        request.caller(),
                        RecordFilter.of(
                                Condition.any(kind.taxId.is(row.get(kind.taxId)), kind.name.is(row.get(kind.name)))))
                .stream()
                .filter(one -> one.id() != row.id())
                .map(one -> one.get(kind.name) + " (" + one.get(kind.branch) + ")")
                .collect(Collectors.joining(", "));
        return others.isEmpty()
                ? List.of()
                : List.of(new InlineNotice(BadgeTone.NEAR, request.texts().get("finance.vendor.doubled", others), ""));
    }
}
