/** The page of what waits, and what stands beside papers. */
@NullMarked
package org.khet.documents.internal.inbox.ui;

import org.jspecify.annotations.NullMarked;
