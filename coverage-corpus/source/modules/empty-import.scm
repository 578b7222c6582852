; An import of nothing: then nothing has a name.
(import)
