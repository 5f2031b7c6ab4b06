package org.khet.processes.internal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.List;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.ui.ViewRequest;
import org.khet.portal.api.ui.component.Section;
import org.khet.portal.api.ui.component.SmallTable;
import org.khet.processes.internal.matter.SchoolInstructions;
import org.khet.processes.internal.matter.SchoolInstructions.Instruction;

/** On the page of a school's part: how it is done, and what is handed in. Source: core B-04, E-38. */
final class PartInstructions {
    private final SchoolInstructions instructions;

    PartInstructions(SchoolInstructions instructions) {
        this.instructions = instructions;
    }

    List<Component> of(ViewRequest request, RecordRow part) {
        return instructions
                .of(request.caller().office(), part)
                .filter(found -> !found.isEmpty())
                .map(found -> List.<Component>of(section(request.texts(), found)))
                .orElse(List.of());
    }

    private static Section section(Texts texts, Instruction found) {
        List<Component> all = new ArrayList<>();
        said(all, texts, "details", found.details());
        said(all, texts, "quality", found.quality());
        said(all, texts, "output", found.output());
        if (!found.needs().isEmpty()) {
            all.add(new SmallTable(
                            texts.get("processes.part.hand-in"),
                            List.of(
                                    texts.get("processes.task.field.needs.what"),
                                    texts.get("processes.task.field.needs.sort"),
                                    texts.get("processes.task.field.needs.must")),
                            found.needs().stream()
                                    .map(need -> List.of(
                                            need.what(),
                                            texts.get("processes.choice.need-kind."
                                                    + need.sort().name()),
                                            texts.get(need.must() ? "processes.part.must" : "processes.part.optional")))
                                    .toList())
                    .stacking());
        }
        return new Section(texts.get("processes.part.title"), all.toArray(Component[]::new));
    }

    private static void said(List<Component> all, Texts texts, String what, String words) {
        if (!words.isEmpty()) {
            Div label = new Div(texts.get("processes.part." + what));
            label.addClassName("k-sub");
            Div text = new Div(words);
            text.addClassName("k-event-text");
            all.add(label);
            all.add(text);
        }
    }
}
