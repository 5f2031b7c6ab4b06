package org.khet.portal.api.text;

/** Whether a text says anything. Stateless. */
public final class VisibleText {
    private VisibleText() {}

    /**
     * Whether nothing of it can be seen: it is empty, or blanks, marks without a width (U+200B) and what is no character
     * (U+FFFE) are all that it has. Such a text is as good as none.
     */
    public static boolean isBlank(CharSequence text) {
        return text.codePoints().noneMatch(VisibleText::isSeen);
    }

    private static boolean isSeen(int sign) {
        return switch (Character.getType(sign)) {
            case Character.UNASSIGNED,
                    Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.SPACE_SEPARATOR,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> true;
        };
    }
}
