package org.khet.portal.api.ui.component;

import com.vaadin.flow.component.Component;

/**
 * Lets fields of numbers take what people type and paste: Thai digits become Arabic ones; commas, blanks, ฿ and บาท go. By
 * themselves such fields refuse the whole of {@code 1,234.50} without a word. Several cells of a spreadsheet that are pasted
 * pass as they are, for a grid that spreads them. Stateless.
 */
public final class NumberTyping {
    /** The field looks at keys and pasted text itself, so this looks first; what is put in passes here once more, already clean. */
    private static final String EASE = """
            if (this.khetEased) return;
            this.khetEased = true;
            const clean = (text) => text
              .replace(/[\\u0E50-\\u0E59]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0x0E50 + 48))
              .replace(/[,\\s\\u0E3F]|บาท/g, '');
            const ease = (event, text) => {
              const fixed = text && clean(text);
              if (!text || fixed === text) return;
              event.preventDefault();
              event.stopImmediatePropagation();
              if (fixed) document.execCommand('insertText', false, fixed);
            };
            const typed = (event) => event.ctrlKey || event.metaKey || event.altKey || event.key.length !== 1 ? '' : event.key;
            this.addEventListener('keydown', (event) => ease(event, typed(event)), true);
            const several = (text) => /[\\n\\t]/.test(text.trim());
            const pasted = (event) => event.clipboardData?.getData('text') ?? '';
            this.addEventListener('paste', (event) => several(pasted(event)) || ease(event, pasted(event)), true);
            this.addEventListener('beforeinput', (event) => ease(event, event.data), true);""";

    private NumberTyping() {}

    /** The same field, eased. */
    public static <C extends Component> C eased(C field) {
        field.addAttachListener(attach -> field.getElement().executeJs(EASE));
        return field;
    }
}
