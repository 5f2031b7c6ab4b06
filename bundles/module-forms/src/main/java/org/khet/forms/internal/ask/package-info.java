/** What is asked of schools, units and people, their answers, and what comes of them. */
@NullMarked
package org.khet.forms.internal.ask;

import org.jspecify.annotations.NullMarked;
