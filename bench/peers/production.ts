// Imported before all else: libraries look at it when they are loaded, and what is deployed runs so.
process.env.NODE_ENV = 'production';
