/** What the module does by itself: drafts, claims that come again, reminders. */
@NullMarked
package org.khet.finance.internal.job;

import org.jspecify.annotations.NullMarked;
