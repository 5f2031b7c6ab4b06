/** What comes by itself: shipped items, projects and plans that start on their day. */
@NullMarked
package org.khet.policyplan.internal.start;

import org.jspecify.annotations.NullMarked;
