/** Drafts of forms: bound to fields, kept on the server and in the browser. */
@NullMarked
package org.khet.portal.shell.internal.draft;

import org.jspecify.annotations.NullMarked;
