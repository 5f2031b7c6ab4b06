package org.khet.audit.internal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import java.util.List;
import org.khet.audit.internal.AuditRecords;
import org.khet.audit.internal.risk.ControlledRisks;
import org.khet.audit.internal.risk.OfficeRiskKind;
import org.khet.portal.api.i18n.TextCatalog;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.module.ModuleId;
import org.khet.portal.api.module.ModuleSwitches;
import org.khet.portal.api.record.RecordLink;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordServices;
import org.khet.portal.api.record.ui.RecordOffers;
import org.khet.portal.api.ui.ViewRequest;
import org.khet.portal.api.ui.component.Icons;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Reference;

/** The button on an assessment of internal control that leads to its risks, or shows those of its unit. Source: other-groups AUD-11. */
@org.osgi.service.component.annotations.Component(service = RecordOffers.class)
public final class RiskOffers implements RecordOffers {
    private static final ModuleId AUDIT = new ModuleId("audit");

    private final OfficeRiskKind kind;
    private final ControlledRisks risks;
    private final ModuleSwitches switches;
    private final TextCatalog texts = TextCatalog.load(RiskOffers.class.getClassLoader(), AUDIT.value());

    /** For the component runtime. */
    @Activate
    public RiskOffers(
            @Reference AuditRecords records, @Reference RecordServices services, @Reference ModuleSwitches switches) {
        this.kind = records.risks.kind();
        this.risks = new ControlledRisks(records.risks, services);
        this.switches = switches;
    }

    @Override
    public List<Component> of(ViewRequest request, RecordLink record) {
        return record.type().equals(OfficeRiskKind.CONTROL)
                        && switches.isOn(request.caller().office(), AUDIT)
                ? buttons(request, record, texts.in(request.texts().locale()))
                : List.of();
    }

    private List<Component> buttons(ViewRequest request, RecordLink assessment, Texts words) {
        int named = risks.named(request.caller(), assessment);
        if (named > 0) {
            String list = kind.listAddress() + "?tab=all&" + kind.control.name() + "=" + assessment.type() + ":"
                    + assessment.id();
            return List.of(button("named", words.get("audit.risk.named", named), () -> request.open(list)));
        }
        List<RecordRow> own = risks.ofUnit(request.caller(), assessment);
        return own.isEmpty()
                ? List.of()
                : List.of(button(
                        "of-unit",
                        words.get("audit.risk.of-unit", own.size()),
                        () -> new UnitRisksDialog(words, kind, own).open()));
    }

    private Button button(String name, String words, Runnable press) {
        Button button = new Button(words, Icons.of(kind.menu().icon()), event -> press.run());
        button.setId("audit-risk-" + name);
        return button;
    }
}
