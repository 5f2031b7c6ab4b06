/** Imports of lists: file, columns, what was found, result; the same steps for every list. */
@NullMarked
package org.khet.portal.admin.internal.imports.ui;

import org.jspecify.annotations.NullMarked;
